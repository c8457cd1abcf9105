Object.defineProperty(exports, '__esModule', { value: true });
exports.default = (request, response) => response.writeHead(204).end();
exports.other = 1;
