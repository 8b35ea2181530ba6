package vn.sokhuyenhoc.ui.kit.form;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;

/** What stands in the fields of a form, over them, and what is said about them. */
final class FieldWords {
    private final Messages messages;
    private final Wording wording;
    private final Supplier<KeySet> keys;

    /** @param keys as they are set at the time */
    FieldWords(Messages messages, Supplier<KeySet> keys) {
        this.messages = messages;
        this.keys = keys;
        this.wording = new Wording(messages);
    }

    /** In the field: the answer as people read it. */
    String answer(MarkSheet sheet, CriteriaSet set, int field) {
        Indicator indicator = set.indicators().get(field);
        String text = sheet.marks().get(field);
        if (!sheet.asked().isAsked(field)) {
            return messages.get("form.not_asked");
        }
        Optional<Share> share = sheet.asked().share(field);
        if (share.isPresent()) {
            String counted = wording.share(share.get());
            return indicator.isPoints() ? messages.get("form.counted_points", counted,
                Wording.points(FormReader.answer(share.get(), indicator, set.step()))) : counted;
        }
        boolean typed = !text.isEmpty() && !text.equals(FormDraft.MISSING);
        return switch (indicator.measure()) {
            case Measure.YesNo _ when typed -> messages.get(text.equals(YesNoKeys.YES) ? "form.yes" : "form.no");
            case Measure.Share _ when typed && sheet.at() != field && !text.contains("/") -> messages.get("score.percent", text);
            default -> text.isEmpty() ? sheet.asked().before(field) : text;
        };
    }

    /** Over the field: its number, the code of its evidence, and where the answer comes from other results, from which. */
    String number(MarkSheet sheet, CriteriaSet set, int field) {
        String number = String.valueOf(field + 1);
        Optional<Feed> feed = set.indicators().get(field).details().feed();
        if (feed.isPresent() && sheet.asked().share(field).isPresent()) {
            return messages.get("form.counted_from", number, wording.title(feed.get().title()).toLowerCase(messages.locale()));
        }
        char code = sheet.evidence().isEmpty() ? '.' : sheet.evidence().charAt(field);
        return code == '.' ? number : messages.get("form.number_code", number, String.valueOf(code));
    }

    /** Which codes of evidence there are. */
    String codes(MarkSheet sheet) {
        String codes = sheet.asked().codes().stream().map(code -> messages.get("form.code", String.valueOf(code.key()), code.name()))
            .collect(Collectors.joining(SubjectWords.BETWEEN));
        return messages.get("form.codes", String.valueOf(sheet.at() + 1), codes, keys.get().name(Action.MISSING));
    }

    /** What the field at hand asks for, in the wording of the group (null for everyone), and how it is typed. */
    String guide(CriteriaSet set, int field, LabourGroup group) {
        Indicator indicator = set.indicators().get(field);
        String line = wording.indicator(set, field, group);
        return switch (indicator.measure()) {
            case Measure.Points(var cap) -> messages.get("form.field", line, Wording.points(cap));
            case Measure.YesNo _ -> messages.get("form.field_yes_no", line);
            case Measure.Share(var needed) -> messages.get("form.field_share", line, Wording.points(needed));
        };
    }

    /** Why a key was not taken. */
    String refusal(MarkSheet sheet, CriteriaSet set, char key) {
        Indicator indicator = set.indicators().get(sheet.at());
        return sheet.isAtCode() ? codes(sheet) : switch (indicator.measure()) {
            case Measure.YesNo _ -> messages.get("form.yes_no_only");
            case Measure.Share _ -> messages.get("form.share_only");
            case Measure.Points _ when Character.isLetter(key) || sheet.refused().isEmpty() -> messages.get("form.digits_only");
            case Measure.Points _ -> FormReader.problem(MarkKeys.tidy(sheet.refused()), indicator, set.step()).map(new Sentences(messages)::of)
                .orElseGet(() -> messages.get("form.digits_only"));
        };
    }

    /** That the field at hand is empty and the form cannot be kept so. */
    String empty(MarkSheet sheet, CriteriaSet set) {
        return messages.get(set.indicators().get(sheet.at()).isPoints() ? "form.field_empty" : "form.target_empty",
            String.valueOf(sheet.at() + 1), keys.get().name(Action.MISSING));
    }

    /** That the form has all its marks and takes no more. */
    String atEnd() {
        return messages.get("form.at_end", keys.get().name(Action.COMMIT), keys.get().name(Action.BACK));
    }

    /** How a form that has all its marks is kept. */
    String ready() {
        return messages.get("form.ready", keys.get().name(Action.COMMIT));
    }
}
