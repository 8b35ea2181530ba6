package vn.sokhuyenhoc.domain.report;

import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.group.Chapter;

/**
 * How large a chapter is.
 *
 * @param members now
 * @param income  of its fund in the year, in whole đồng; empty where nothing was entered
 */
public record ChapterFigures(Chapter chapter, int members, OptionalLong income) {
}
