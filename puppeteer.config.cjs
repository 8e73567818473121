// No install of dhr fetches a browser: see src/print/browser for where one comes from.
module.exports = { skipDownload: true };
