import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Line, lineTo } from "./line.js";

/** @type {any[]} */
let sockets = [];

class Socket {
  static OPEN = 1;
  /** @param {URL} url */
  constructor(url) {
    Object.assign(this, { url: String(url), readyState: 0, sent: [] });
    sockets.push(this);
  }
  /** @param {string} message */
  send(message) {
    this.sent.push(JSON.parse(message));
  }
  open() {
    this.readyState = 1;
    this.onopen();
  }
  close() {
    this.readyState = 3;
    this.onclose?.();
  }
}

beforeEach(() => {
  sockets = [];
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", Socket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const page = () => ({ opened: vi.fn(), heard: vi.fn(), bytes: vi.fn() });
const kinds = (/** @type {any} */ socket) => socket.sent.map((/** @type {any} */ one) => one.header.msg_type);

test("it leads to the kernel's channels, by the page's own scheme", () => {
  vi.stubGlobal("location", { href: "https://room.example/a/page/1" });
  expect(String(lineTo("k", "/a/"))).toBe("wss://room.example/a/api/kernels/k/channels");
});

test("what is said before it stands waits, behind what is asked first", () => {
  const asks = page();
  const line = new Line(new URL("ws://room/"), asks);
  asks.opened = vi.fn(() => line.say("comm_open", {}));
  line.say("comm_msg", { comm_id: "a" });
  expect(sockets[0].sent).toEqual([]);
  sockets[0].open();
  expect(kinds(sockets[0])).toEqual(["comm_open", "comm_msg"]);
});

test("a line that went down comes back with the same session, again and again, ever less often", async () => {
  const line = new Line(new URL("ws://room/"), page());
  for (let n = 1; n <= 8; n++) {
    sockets.at(-1).close();
    await vi.advanceTimersByTimeAsync(22_500);
    expect(sockets).toHaveLength(n + 1);
  }
  expect(new Set(sockets.map((one) => one.url)).size).toBe(1);
  line.say("comm_msg", {});
  sockets.at(-1).open();
  sockets.at(-1).close();
  expect(line.failed).toBe(1);
  await vi.advanceTimersByTimeAsync(750);
  sockets.at(-1).open();
  expect(kinds(sockets.at(-1)), "said once").toEqual([]);
});

test("a line that was closed stays closed", async () => {
  const line = new Line(new URL("ws://room/"), page());
  sockets[0].open();
  line.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sockets).toHaveLength(1);
});

test("it tells what it hears, and of bytes that they came", () => {
  const asks = page();
  new Line(new URL("ws://room/"), asks);
  sockets[0].onmessage({ data: JSON.stringify({ msg_type: "comm_msg", content: { comm_id: "a" } }) });
  sockets[0].onmessage({ data: new Blob() });
  expect(asks.heard.mock.calls).toEqual([["comm_msg", { comm_id: "a" }]]);
  expect(asks.bytes).toHaveBeenCalledOnce();
});
