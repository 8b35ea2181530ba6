package vn.sokhuyenhoc.domain.group;

import java.time.LocalDate;

/**
 * Who holds an office for a term.
 *
 * @param id        the row; 0 while it is not kept yet
 * @param chapterId the chapter, or null for the association of the commune itself
 * @param personId  the person of the register, or null for a name only
 * @param from      first day of the term, or null
 * @param to        last day of the term, or null while it lasts
 */
public record Officer(long id, Long chapterId, Long personId, String name, String position, LocalDate from, LocalDate to) {
}
