// A toy by hand: an exercise of a package of its own brings whatever module it likes.
export default {
  render({ model, el }) {
    el.classList.add("actvo", "exercise", "exercise-weather");
    const page = Math.random().toString(36).slice(2);
    const heading = document.createElement("h2");
    heading.textContent = "How does today look?";
    const private_ = document.createElement("p");
    private_.textContent = "Only you can see this";
    const label = document.createElement("label");
    const line = document.createElement("input");
    line.maxLength = 140;
    line.style.minHeight = "48px";
    label.append("In your words ", line);
    const said = document.createElement("p");
    const send = (fields) =>
      (model.set("answer", { edit_id: crypto.randomUUID(), page, base_version: model.get("restored").version, fields }), model.save_changes());
    const buttons = model.get("content").skies.map((sky) => {
      const button = document.createElement("button");
      button.textContent = sky;
      button.style.minHeight = "48px";
      button.addEventListener("click", () => send({ sky }));
      return button;
    });
    line.addEventListener("change", () => send({ note: line.value }));
    const draw = () => {
      const { sentence } = model.get("reading");
      said.textContent = [sentence, model.get("restored").record.note].filter(Boolean).join(" ");
      line.value = model.get("restored").record.note ?? "";
    };
    model.on("change:reading", draw);
    model.on("change:restored", draw);
    draw();
    el.append(heading, private_, ...buttons, label, said);
    return () => (model.off("change:reading", draw), model.off("change:restored", draw));
  },
};
