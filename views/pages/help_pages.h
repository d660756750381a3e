#pragma once

#include <QString>
#include <QStringList>

namespace rackrent {

/// The names of the help's pages, in the order of its contents. Each is a Markdown file of the resources in each
/// language, or made from what the program knows.
const QStringList& helpPageNames();

/// The language that pages are shown in: `zh_CN` or `en`, as the program's texts are.
QString helpLanguage();

/// A page's Markdown; empty when there is none of that name.
/// @param keyboard the Markdown table of the window's actions, for the page that lists them
QString helpMarkdown(const QString& page, const QString& language, const QString& keyboard = {});

/// Its first heading.
QString helpTitle(const QString& markdown);

} // namespace rackrent
