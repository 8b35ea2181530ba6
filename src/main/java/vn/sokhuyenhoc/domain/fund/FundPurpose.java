package vn.sokhuyenhoc.domain.fund;

import java.util.List;
import java.util.stream.Stream;

/** Where income is from, and what is spent on what. No official list was found; these are what reports of such offices were seen to tell apart. */
public enum FundPurpose {
    STATE(Flow.INCOME), SPONSOR(Flow.INCOME), PEOPLE(Flow.INCOME), ENTERPRISE(Flow.INCOME),
    /** What the fund already had when its book was begun; no income of the year. */
    CARRIED_OVER(Flow.INCOME),
    OTHER_INCOME(Flow.INCOME),
    /** Học bổng. */
    SCHOLARSHIP(Flow.SPENDING),
    /** Khen thưởng, tặng quà. */
    GIFT(Flow.SPENDING),
    ACTIVITY(Flow.SPENDING), OTHER(Flow.SPENDING);

    private final Flow flow;

    FundPurpose(Flow flow) {
        this.flow = flow;
    }

    public Flow flow() {
        return flow;
    }

    /** Whether somebody receives it, so that persons are counted. */
    public boolean isGiven() {
        return this == SCHOLARSHIP || this == GIFT;
    }

    public static List<FundPurpose> of(Flow flow) {
        return Stream.of(values()).filter(one -> one.flow == flow).toList();
    }
}
