"""What the host has for a room: address, memory, disk, and a folder for sockets."""
