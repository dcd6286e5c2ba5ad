// Stands in for the runtime that Forge's CLI downloads: the bundler only puts it beside the app's code.
exports.main = async () => ({ body: '', status: 200, success: true });
