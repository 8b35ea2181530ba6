package vn.sokhuyenhoc.domain.ownlist;

import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Named;

/**
 * Which results of a title, in which order. Their columns follow from the title and its rules.
 *
 * @param round null for the title's newest, so that the list goes with the years
 * @param place null for the whole commune; {@link ResultFilter#NO_VILLAGE} for what belongs to none
 * @param text  part of a name or a number, on one line; empty for all
 */
public record ResultsList(Title title, Named round, Named place, ResultFilter.Which which, String text, Sorted sorted) implements ListContent {
    public static final String SUBJECT = "RESULTS";

    /** @param down from the end */
    public record Sorted(ResultFilter.Order by, boolean down) {
        /** As lists are printed. */
        public static final Sorted USUAL = new Sorted(ResultFilter.Order.VILLAGE, false);
    }

    public ResultsList {
        text = ListContent.line(text);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    /** Whether it may be of this round: of the title's, newest first, the first such is meant. */
    public boolean means(Round one) {
        return one.title() == title && (round == null || round.id() == one.id());
    }

    public ResultFilter filter(Round of) {
        return new ResultFilter(of.id(), place == null ? null : Long.valueOf(place.id()), which, text, sorted.by(), sorted.down());
    }

    public ResultsList with(Named otherRound, Named otherPlace) {
        return new ResultsList(title, otherRound, otherPlace, which, text, sorted);
    }
}
