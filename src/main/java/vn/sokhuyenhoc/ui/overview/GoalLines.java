package vn.sokhuyenhoc.ui.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Achievement;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.SkillOrigin;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.work.report.Standing;

/** Says of each target how far the year has come, or what has to be done or entered first. */
final class GoalLines {
    private final Messages messages;
    private final RateWords words;

    GoalLines(Messages messages) {
        this.messages = messages;
        this.words = new RateWords(messages);
    }

    /** What is missing for the same goal in the same way is said once. */
    List<GoalLine> of(Standing standing) {
        List<GoalLine> lines = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Achievement achievement : standing.achievements()) {
            GoalLine line = achievement.rate().isPresent() ? known(achievement) : missing(achievement, standing);
            if (line.missing() == null || said.add(line.goal() + line.verdict())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private GoalLine known(Achievement of) {
        String target = words.target(of.target());
        String verdict = messages.get(of.isReached() ? "overview.goal.reached" : "overview.goal.missed", target);
        return new GoalLine(words.goal(of.target().goal()), words.of(of.rate().orElseThrow()),
            of.origin().map(origin -> switch (origin) {
                case SkillOrigin.Entered _ -> messages.get("overview.goal.skills_entered", verdict);
                case SkillOrigin.Counted counted -> messages.get("overview.goal.skills_counted", verdict, counted.code());
            }).orElse(verdict), of.isReached(), null);
    }

    private GoalLine missing(Achievement of, Standing standing) {
        Step step = step(of, standing);
        return new GoalLine(words.goal(of.target().goal()), "", step.words(), false, step);
    }

    private Step step(Achievement of, Standing standing) {
        String year = String.valueOf(standing.year());
        Goal goal = of.target().goal();
        return switch (of.gap()) {
            case ROUND -> new Step(messages.get("overview.goal.no_round", new Wording(messages).title(goal.title().orElseThrow()), year),
                Screen.SETTINGS, "rounds");
            case DECISION -> new Step(messages.get("overview.goal.no_decision", year), Screen.RESULTS, way(standing, goal.title().orElseThrow()));
            case FACT -> new Step(messages.get("overview.goal.enter_fact", year), Screen.REPORTS, "facts");
            case BASE, NONE -> base(of.target().base(), standing, goal, year);
        };
    }

    private Step base(Base base, Standing standing, Goal goal, String year) {
        return switch (base) {
            case REGISTERED -> new Step(messages.get("overview.goal.no_registration", year), Screen.RESULTS,
                "registration" + key(standing, goal.title().orElse(Title.CITIZEN)));
            case HOLDERS -> new Step(messages.get("overview.goal.no_decision", year), Screen.RESULTS, way(standing, Title.CITIZEN));
            case TOTAL -> new Step(messages.get("overview.goal.nobody"), Screen.REGISTER, "");
            default -> new Step(messages.get("overview.goal.enter", words.base(base), year), Screen.REPORTS, "facts");
        };
    }

    private static String way(Standing standing, Title title) {
        return "way" + key(standing, title);
    }

    private static String key(Standing standing, Title title) {
        return standing.titles().get(title).round().map(Round::key).map(key -> ":" + key).orElse("");
    }
}
