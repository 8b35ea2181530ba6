package vn.sokhuyenhoc.domain.place;

import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** What a chapter of the association belongs to. */
public enum ChapterKind {
    VILLAGE, CLAN, SCHOOL, WORKPLACE;

    /** Told from the chapter's name; a village where nothing else is said. */
    public static ChapterKind of(String chapterName) {
        String name = " " + Fold.fold(chapterName) + " ";
        if (name.matches(".* (dong ho|ho toc|toc) .*")) {
            return CLAN;
        }
        if (name.matches(".* (truong|mam non|tieu hoc|thcs|thpt) .*")) {
            return SCHOOL;
        }
        return name.matches(".* (co quan|uy ban|ubnd|cong an|tram|cong ty|hop tac xa|doanh nghiep) .*") ? WORKPLACE : VILLAGE;
    }
}
