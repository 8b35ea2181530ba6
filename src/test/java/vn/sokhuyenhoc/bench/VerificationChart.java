package vn.sokhuyenhoc.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;

/** Draws verdict errors left against the share of forms keyed twice as SVG: a panel for each made-up office, a colour for each rate. */
final class VerificationChart {
    private static final int WIDTH = 380;
    private static final int HEIGHT = 250;
    private static final int LEFT = 70;
    private static final int TOP = 62;
    private static final int GAP = 60;
    /** The logarithmic scale goes from 0.01 to 100; what is below lies on the lower edge. */
    private static final double DECADES = 4;
    private static final double LEAST = 0.01;
    private static final double GOAL_SHARE = 0.35;
    private static final double GOAL_ERRORS = 1;
    private static final Map<Double, String> COLOURS = Map.of(0.37, "#12756f", 1.0, "#3b6fb6", 5.0, "#b7791f", 10.0, "#b23a48");
    private static final Map<MadePapers.Office, String> NAMES = Map.of(MadePapers.Office.SPREAD, "totals spread wide",
        MadePapers.Office.CROWDED, "totals crowded about the pass mark");

    private VerificationChart() {
    }

    /** @param rate wrong fields in 1,000 after one keying */
    record Line(double rate, Way way, List<VerificationTrial.Outcome> points) {
    }

    record Panel(MadePapers.Office office, List<Line> lines) {
    }

    static String draw(List<Panel> panels) {
        StringBuilder svg = new StringBuilder();
        int width = LEFT + panels.size() * (WIDTH + GAP);
        int height = TOP + HEIGHT + 92;
        add(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
            + "font-family=\"sans-serif\" font-size=\"12\" fill=\"#2d2a26\">", width, height, width, height);
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#fdfcf9\"/>", width, height);
        add(svg, "<text x=\"%d\" y=\"24\" font-size=\"15\" font-weight=\"bold\">Wrong verdicts left in 2,000 forms</text>", LEFT);
        for (int i = 0; i < panels.size(); i++) {
            panel(svg, panels.get(i), LEFT + i * (WIDTH + GAP));
        }
        legend(svg, height - 22);
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, Panel panel, int left) {
        add(svg, "<text x=\"%d\" y=\"%d\">%s</text>", left, TOP - 14, NAMES.get(panel.office()));
        add(svg, "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#e2efe6\"/>", left, y(GOAL_ERRORS), GOAL_SHARE * WIDTH,
            TOP + HEIGHT - y(GOAL_ERRORS));
        add(svg, "<text x=\"%d\" y=\"%.1f\" fill=\"#47705a\" font-size=\"11\">goal: at most 1, at most 35 %%</text>", left + 6, TOP + HEIGHT - 8.0);
        for (double errors = LEAST; errors <= LEAST * Math.pow(10, DECADES); errors *= 10) {
            add(svg, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d9d4ca\"/>", left, y(errors), left + WIDTH, y(errors));
            add(svg, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", left - 6, y(errors) + 4, errors < 1 ? number(errors)
                : String.valueOf(Math.round(errors)));
        }
        for (int percent = 0; percent <= 100; percent += 20) {
            add(svg, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d %%</text>", left + percent / 100.0 * WIDTH, TOP + HEIGHT + 16, percent);
        }
        add(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">forms keyed twice, the riskiest first</text>", left + WIDTH / 2, TOP + HEIGHT + 34);
        panel.lines().forEach(line -> line(svg, line, left));
    }

    private static void line(StringBuilder svg, Line line, int left) {
        String points = line.points().stream().map(point -> String.format(Locale.ROOT, "%.1f,%.1f", left + point.share() * WIDTH, y(point.verdicts())))
            .collect(Collectors.joining(" "));
        add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>", points, COLOURS.get(line.rate()),
            line.way() == Way.AT_ONCE ? " stroke-dasharray=\"2 3\"" : "");
    }

    private static void legend(StringBuilder svg, int y) {
        int x = LEFT;
        for (double rate : COLOURS.keySet().stream().sorted().toList()) {
            add(svg, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"3\"/>", x, y - 4, x + 20, y - 4, COLOURS.get(rate));
            add(svg, "<text x=\"%d\" y=\"%d\">%s</text>", x + 26, y, number(rate));
            x += 70;
        }
        add(svg, "<text x=\"%d\" y=\"%d\">wrong fields in 1,000 at each keying;  solid: settled by a third, dotted: compared at once</text>", x, y);
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.format(Locale.ROOT, "%.2f", number).replaceFirst("0$", "");
    }

    private static double y(double errors) {
        double decades = Math.clamp(Math.log10(Math.max(errors, LEAST) / LEAST), 0, DECADES);
        return TOP + HEIGHT * (1 - decades / DECADES);
    }

    private static void add(StringBuilder svg, String format, Object... args) {
        svg.append(String.format(Locale.ROOT, format, args)).append('\n');
    }
}
