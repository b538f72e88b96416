// Whether the page is as narrow as a phone; follows a turn or a resize.
import { useEffect, useState } from "./view.js";

export function usePhone() {
  const narrow = globalThis.matchMedia("(max-width: 719px)");
  const [phone, setPhone] = useState(narrow.matches);
  useEffect(() => {
    const follow = () => setPhone(narrow.matches);
    narrow.addEventListener("change", follow);
    return () => narrow.removeEventListener("change", follow);
  }, []);
  return phone;
}
