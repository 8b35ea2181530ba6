package vn.sokhuyenhoc.domain.fund;

/** Whether money comes into the fund or goes out of it. */
public enum Flow {
    INCOME, SPENDING;

    /** The amount with its sign: what goes out is below nought. */
    public long signed(long amount) {
        return this == INCOME ? amount : -amount;
    }
}
