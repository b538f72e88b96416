// A page's line to its kernel: Jupyter's messages over a websocket that comes back by itself. What is said meanwhile waits.
import { randomId } from "../shared/answer.js";

const FIRST_MS = 500;
const MOST_MS = 15_000;

/** @param {string} kernel its id @param {string} base */
export function lineTo(kernel, base) {
  const url = new URL(`${base}api/kernels/${kernel}/channels`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return url;
}

export class Line {
  /**
   * @param {URL} url
   * @param {{opened: () => void, heard: (kind: string, content: any) => void, bytes: () => void}} page `bytes` came: of a widget that we have not made
   */
  constructor(url, page) {
    this.page = page;
    this.session = randomId();
    url.searchParams.set("session_id", this.session);
    this.url = url;
    /** @type {string[]} */
    this.waiting = [];
    this.count = 0;
    this.failed = 0;
    this.connect();
  }

  connect() {
    const socket = (this.socket = new WebSocket(this.url));
    socket.onopen = () => {
      this.failed = 0;
      this.page.opened();
      for (const message of this.waiting.splice(0)) socket.send(message);
    };
    socket.onmessage = ({ data }) => {
      if (typeof data !== "string") return this.page.bytes();
      const { msg_type, content } = JSON.parse(data);
      this.page.heard(msg_type, content);
    };
    socket.onclose = () => {
      const pause = Math.min(MOST_MS, FIRST_MS * 2 ** this.failed++);
      this.again = setTimeout(() => this.connect(), pause * (0.5 + Math.random())); // each page at its own moment
    };
  }

  /** @param {string} kind @param {Record<string, any>} content @param {Record<string, any>} [metadata] */
  say(kind, content, metadata = {}) {
    const header = { msg_id: `${this.session}-${++this.count}`, msg_type: kind, session: this.session, username: "", version: "5.3" };
    const message = JSON.stringify({ channel: "shell", header, parent_header: {}, metadata, content });
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(message);
    else this.waiting.push(message);
  }

  close() {
    clearTimeout(this.again);
    if (!this.socket) return;
    this.socket.onclose = this.socket.onmessage = this.socket.onopen = null;
    this.socket.close();
  }
}
