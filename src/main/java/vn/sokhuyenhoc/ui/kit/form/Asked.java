package vn.sokhuyenhoc.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * What is asked on a form.
 *
 * @param kind    of the subject
 * @param counted the marks that follow from other results; all others are missing
 * @param column  of the paper
 * @param before  what the columns before this one come to, or null where there is none
 * @param codes   of evidence, asked for behind every mark; empty where they are not keyed
 */
public record Asked(CriteriaSet set, String kind, Marks counted, MarkColumn column, Marks before, List<EvidenceCode> codes) {
    public Asked {
        codes = List.copyOf(codes);
    }

    /** The first column of a form on which everything is asked and nothing is counted. */
    public Asked(CriteriaSet set) {
        this(set, "", Marks.none(set.indicators().size()), MarkColumn.DECLARED, null, List.of());
    }

    public int fields() {
        return set.indicators().size();
    }

    public boolean isAsked(int field) {
        return set.indicators().get(field).isAskedOf(kind);
    }

    /** What the mark was counted from; empty where the clerk answers. */
    public Optional<Share> share(int field) {
        return isAsked(field) ? Optional.ofNullable(counted.shares().get(field)) : Optional.empty();
    }

    /** Whether the clerk answers it. */
    public boolean isKeyed(int field) {
        return isAsked(field) && share(field).isEmpty();
    }

    /** How many lines are asked of this kind of subject. */
    public int lines() {
        return (int) IntStream.range(0, fields()).filter(this::isAsked).count();
    }

    /** Whether a field may stay empty, because the column before has its mark. */
    public boolean isLater() {
        return before != null;
    }

    /** Text of the mark that stands before this column; empty where there is none. */
    public String before(int field) {
        String text = before == null ? "" : FormDraft.of(before).marks().get(field);
        return text.equals(FormDraft.MISSING) ? "" : text;
    }
}
