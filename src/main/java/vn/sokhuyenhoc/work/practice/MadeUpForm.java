package vn.sokhuyenhoc.work.practice;

import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Subject;

/** A form as somebody might have filled it in, of somebody who does not exist. */
public record MadeUpForm(Subject subject, List<Written> lines) {
    public MadeUpForm {
        lines = List.copyOf(lines);
    }

    /**
     * One answer in ink.
     *
     * @param mark    as it is to be keyed, a full stop where the paper has none
     * @param crossed what was written first and crossed out; empty where nothing was
     */
    public record Written(String mark, String crossed) {
    }

    public List<String> marks() {
        return lines.stream().map(Written::mark).toList();
    }
}
