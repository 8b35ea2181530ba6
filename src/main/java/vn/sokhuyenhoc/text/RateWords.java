package vn.sokhuyenhoc.text;

import java.time.LocalDate;
import java.util.Locale;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.SkillOrigin;
import vn.sokhuyenhoc.domain.report.Target;

/** Shares in words: never a percentage alone, always of how many of whom, and where that number is from. */
public final class RateWords {
    private final Messages messages;

    public RateWords(Messages messages) {
        this.messages = messages;
    }

    /** "61,7 %". */
    public String percent(Rate rate) {
        return messages.get("report.percent", rate.percent());
    }

    /** "1.234/2.000 người lớn = 61,7 %". */
    public String of(Rate rate) {
        return messages.get("report.rate", rate.part(), rate.of().number(), base(rate.of().base()), percent(rate));
    }

    /** Where a denominator is from: "xã nhập, tính đến 31/12/2026". */
    public String origin(Denominator of) {
        return messages.get("report.origin." + low(of.origin()), Dates.day(of.asOf()));
    }

    /** Where it is known from how many have digital skills, with what is chosen and not prescribed. */
    public String origin(SkillOrigin origin) {
        return switch (origin) {
            case SkillOrigin.Entered(LocalDate asOf) -> messages.get("report.skills.entered", Dates.day(asOf));
            case SkillOrigin.Counted counted -> messages.get(counted.isChosen() ? "report.skills.chosen" : "report.skills.counted", counted.code(),
                Wording.points(counted.from()), counted.set())
                + (counted.unmarked() == 0 ? "" : messages.get("report.skills.unmarked", counted.unmarked()));
        };
    }

    public String base(Base base) {
        return messages.get("report.base." + low(base));
    }

    public String quantity(Quantity quantity) {
        return messages.get("report.quantity." + low(quantity));
    }

    public String goal(Goal goal) {
        return messages.get("report.goal." + low(goal));
    }

    public String programme(Programme programme) {
        return messages.get("report.programme." + low(programme));
    }

    public String kind(ReportKind kind) {
        return messages.get("report.kind." + low(kind));
    }

    /** "60 % người lớn năm 2030 (Chương trình 677)". */
    public String target(Target target) {
        return messages.get("report.target", target.percent(), base(target.base()), String.valueOf(target.year()), programme(target.programme()));
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
