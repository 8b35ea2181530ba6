package vn.sokhuyenhoc.domain.keying;

import java.time.LocalDateTime;

/**
 * A form as the register has it.
 *
 * @param evidence the key of the code of each line, a full stop where there is none; empty where codes were not keyed
 * @param savedAt  when it was keyed or counted last
 */
public record Kept(Columns columns, String evidence, CheckState state, LocalDateTime savedAt) {
}
