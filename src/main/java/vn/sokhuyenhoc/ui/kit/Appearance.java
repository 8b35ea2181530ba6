package vn.sokhuyenhoc.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How the window looks.
 *
 * @param percent size of text, 100 to 200
 * @param dark    light letters on a dark ground
 */
public record Appearance(int percent, boolean dark) {
    public static final Appearance USUAL = new Appearance(100, false);
    /** The sizes offered. */
    public static final List<Integer> PERCENTS = List.of(100, 110, 125, 150, 175, 200);

    private static final double BASE_PIXELS = 15;
    private static final int PAPER_PERCENT = 120;
    private static final int BIGGER_PERCENT = 120;
    private static final List<String> SHEETS = List.of("bridge", "base", "opening", "register", "person", "groups", "places", "twins", "intake",
        "entry", "results", "rescore", "working", "criteria", "batches", "practice", "grid", "verify", "way", "issued", "copies", "log", "accounts",
        "cross", "overview", "charts", "facts", "guide");

    /** An icon knows no em: its font is its own size. */
    private static final double ICON_EM = 1.25;
    static final PseudoClass BIGGER = PseudoClass.getPseudoClass("bigger");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    static final String FAMILY = "Liberation Sans";
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    public Appearance {
        if (percent < 100 || percent > 200) {
            throw new IllegalArgumentException("text size of " + percent + " %");
        }
    }

    /** From 150 % on, screens put things below each other that else stand side by side. */
    public boolean large() {
        return percent >= 150;
    }

    /** Size of ordinary text in pixels. */
    public double pixels() {
        return BASE_PIXELS * percent / 100;
    }

    /** Dresses the scene; may be called again at any time. The scene's root carries the pseudo-class {@code large} where text is, and
     * {@code bigger} from 125 % on. */
    public void apply(Scene scene) {
        loadFonts();
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        String colours = sheet(dark ? "/style/dark.css" : "/style/light.css");
        scene.getStylesheets().setAll(colours);
        SHEETS.forEach(name -> scene.getStylesheets().add(sheet("/style/" + name + ".css")));
        scene.getStylesheets().add(size());
        scene.getRoot().pseudoClassStateChanged(BIGGER, percent >= BIGGER_PERCENT);
        scene.getRoot().pseudoClassStateChanged(LARGE, large());
    }

    /** Dresses the scene of a picture for paper: by day, with larger letters, whatever the window looks like. */
    public static void applyPaper(Scene scene) {
        loadFonts();
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("/style/light.css"), sheet("/style/base.css"), sheet("/style/charts.css"));
        scene.getStylesheets().add(new Appearance(PAPER_PERCENT, false).size());
    }

    private static void loadFonts() {
        if (!Font.getFamilies().contains(FAMILY)) {
            FACES.forEach(face -> Font.loadFont(sheet("/liberation/LiberationSans-" + face + ".ttf"), BASE_PIXELS));
        }
    }

    private String size() {
        String sizes = ".root { -fx-font-size: " + pixels() + "px; }"
            + " .ikonli-font-icon { -fx-icon-size: " + pixels() * ICON_EM + "px; }"
            + " .empty > .ikonli-font-icon, .seal-state > .ikonli-font-icon { -fx-icon-size: " + pixels() * ICON_EM * 2 + "px; }";
        byte[] css = sizes.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    private static String sheet(String path) {
        return Appearance.class.getResource(path).toExternalForm();
    }
}
