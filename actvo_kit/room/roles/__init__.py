"""What each role may see and do. A façade has no method for what its role may not see."""
