export default { test: { environment: "happy-dom", include: ["**/*.test.js"], exclude: ["node_modules/**", "vendor/**"] } };
