package vn.sokhuyenhoc.domain.fund;

import java.util.List;

/**
 * The entries that a filter leaves, newest first.
 *
 * @param running for each entry what there was after it: of one flow how much had come in (or gone out) since the first of them, of both the
 *                balance, with what there was before them
 */
public record FundList(List<Long> ids, List<Long> running) {
    public FundList {
        ids = List.copyOf(ids);
        running = List.copyOf(running);
    }
}
