// Editions and the archive are lists of one collection, made once a build.
module.exports = function (config) {
  config.addPassthroughCopy("style.css");
  const newest = (api) =>
    api.getFilteredByGlob("content/**/*.md").sort((one, other) => other.date - one.date);
  config.addCollection("entries", newest);
  config.addCollection("editions", (api) => {
    const days = new Map();
    for (const item of newest(api)) {
      if (!days.has(item.data.day)) days.set(item.data.day, []);
      days.get(item.data.day).push(item);
    }
    return [...days].map(([day, items]) => ({ day, items }));
  });
  config.addFilter("first", (items, count) => items.slice(0, count));
  config.addFilter("mailDate", (date) => new Date(date).toUTCString());
  return {
    dir: { input: ".", output: "_site", includes: "_includes" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "njk"],
  };
};
