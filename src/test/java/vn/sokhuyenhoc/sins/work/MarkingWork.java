package vn.sokhuyenhoc.sins.work;

import org.commonmark.node.Document;

/** Breaks "Markdown lives in files.markdown". */
final class MarkingWork {
    Document page;
}
