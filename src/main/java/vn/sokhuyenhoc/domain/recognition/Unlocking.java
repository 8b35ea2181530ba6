package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDateTime;

/**
 * Why forms of a listed round may be changed again, or its list was taken back.
 *
 * @param who may be empty
 */
public record Unlocking(String who, String reason, LocalDateTime at) {
}
