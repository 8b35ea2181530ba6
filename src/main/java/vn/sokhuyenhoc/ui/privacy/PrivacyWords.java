package vn.sokhuyenhoc.ui.privacy;

import java.time.LocalDate;
import java.util.Locale;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** Says what a request is and how it stands. */
final class PrivacyWords {
    private final Messages messages;

    PrivacyWords(Messages messages) {
        this.messages = messages;
    }

    String kind(DataRequest.Kind kind) {
        return messages.get("privacy.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String state(DataRequest request, LocalDate today) {
        if (!request.isOpen()) {
            return messages.get("privacy.done", Dates.day(request.doneOn()));
        }
        String due = Dates.day(request.due());
        if (request.lateBy(today) > 0) {
            return messages.get("privacy.late", request.lateBy(today));
        }
        return request.answeredOn() == null ? messages.get("privacy.answer_by", due) : messages.get("privacy.do_by", due);
    }

    String answer(DataRequest request) {
        return request.answeredOn() == null ? messages.get("privacy.to_answer", Dates.day(request.answerDue()))
            : messages.get("privacy.answered", Dates.day(request.answeredOn()));
    }
}
