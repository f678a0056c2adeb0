module.exports = { layout: "entry.njk", permalink: (data) => `/${data.day}/${data.slug}/index.html` };
