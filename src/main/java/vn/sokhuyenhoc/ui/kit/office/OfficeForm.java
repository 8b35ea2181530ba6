package vn.sokhuyenhoc.ui.kit.office;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;

/** The office's own data as a form is filled in. The header lines follow the names above them until somebody writes their own. */
public final class OfficeForm {
    private static final int NAME = 80;
    private static final int LINE = 120;
    private static final int SYMBOL = 20;

    private final Messages messages;
    private final Sentences sentences;
    private final Checked<String> province;
    private final Checked<Office.Kind> kind;
    private final Checked<String> commune;
    private final Checked<HeaderPreset> preset;
    private final Checked<String> superior;
    private final Checked<String> issuer;
    private final Checked<String> symbol;
    private final Checked<String> signingFor;
    private final Checked<String> position;
    private final Checked<String> signer;
    private final Checked<String> preparer;

    public OfficeForm(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
        province = new Checked<>("office.province", null, name -> name == null ? messages.get("office.province.missing") : "");
        kind = new Checked<>("office.kind", Office.Kind.XA, chosen -> "");
        commune = new Checked<>("office.commune", "", needed("office.commune.missing", NAME));
        preset = new Checked<>("office.preset", HeaderPreset.ASSOCIATION, chosen -> "");
        superior = new Checked<>("office.superior", "", atMost(LINE));
        issuer = new Checked<>("office.issuer", "", needed("office.issuer.missing", LINE));
        symbol = new Checked<>("office.symbol", messages.get("office.usual.symbol"), needed("office.symbol.missing", SYMBOL));
        signingFor = new Checked<>("office.signing_for", messages.get("office.usual.signing_for"), atMost(NAME));
        position = new Checked<>("office.position", messages.get("office.usual.position"), needed("office.position.missing", NAME));
        signer = new Checked<>("office.signer", "", needed("office.signer.missing", NAME));
        preparer = new Checked<>("office.preparer", "", atMost(NAME));
        Stream.of(province, kind, commune).forEach(input -> input.valueProperty().subscribe(() -> proposeHeader()));
        preset.valueProperty().subscribe(() -> {
            superior.renew(lines(preset.get()).superior());
            issuer.renew(lines(preset.get()).issuer());
            proposeSigning();
        });
        proposeHeader();
    }

    /** Fills the form with what is kept. */
    public void show(Office office) {
        province.set(office.commune().province());
        kind.set(office.commune().kind());
        commune.set(office.commune().name());
        Stream.of(HeaderPreset.values()).filter(way -> lines(way)
            .equals(new HeaderPreset.Lines(office.heading().superior(), office.heading().issuer()))).findFirst().ifPresent(preset::set);
        superior.set(office.heading().superior());
        issuer.set(office.heading().issuer());
        symbol.set(office.heading().symbol());
        signingFor.set(office.signer().signingFor());
        position.set(office.signer().position());
        signer.set(office.signer().name());
        preparer.set(office.preparer());
        inputs().forEach(input -> input.blame(""));
    }

    /** Checks all inputs; answers the id of the first one that is wrong. */
    public Optional<String> firstWrong() {
        return firstWrong(inputs().stream());
    }

    /** Checks where the office is; answers the id of the first input that is wrong. */
    public Optional<String> wrongPlace() {
        return firstWrong(Stream.of(province, kind, commune));
    }

    /** Checks how papers are headed and who signs them; that nobody signs yet is not wrong. */
    public Optional<String> wrongHeading() {
        return firstWrong(Stream.<Checked<?>>of(preset, superior, issuer, signer, position, signingFor)
            .filter(input -> input != signer || !signer.get().isBlank()));
    }

    private static Optional<String> firstWrong(Stream<Checked<?>> some) {
        return some.filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    /** What stands in the form; asked for only where nothing is wrong. */
    public Office office() {
        return new Office(new Office.Commune(province.get(), kind.get(), clean(commune)),
            new Office.Heading(clean(superior), clean(issuer), clean(symbol)),
            new Office.Signer(clean(signingFor), clean(position), clean(signer)), clean(preparer));
    }

    /** The lines that a way makes, in one line. */
    public String linesOf(HeaderPreset way) {
        return lines(way).toString().replace("\n", " / ");
    }

    HeaderPreset.Lines lines(HeaderPreset way) {
        return way.lines(new Office.Commune(province.get(), kind.get(), commune.get()));
    }

    private void proposeHeader() {
        superior.propose(lines(preset.get()).superior());
        issuer.propose(lines(preset.get()).issuer());
        proposeSigning();
    }

    private void proposeSigning() {
        signingFor.propose(preset.get().signingFor(new Office.Commune(province.get(), kind.get(), commune.get())));
    }

    private List<Checked<?>> inputs() {
        return List.of(province, kind, commune, preset, superior, issuer, symbol, signingFor, position, signer, preparer);
    }

    private Function<String, String> needed(String missingKey, int most) {
        return text -> text.isBlank() ? messages.get(missingKey) : atMost(most).apply(text);
    }

    private Function<String, String> atMost(int most) {
        return text -> text.length() <= most ? "" : sentences.of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    private static String clean(Checked<String> input) {
        return Normalizer.normalize(input.get().strip(), Normalizer.Form.NFC);
    }

    public Checked<String> province() {
        return province;
    }

    public Checked<Office.Kind> kind() {
        return kind;
    }

    public Checked<String> commune() {
        return commune;
    }

    /** The way the papers are headed; choosing one writes both lines anew. */
    public Checked<HeaderPreset> preset() {
        return preset;
    }

    public Checked<String> superior() {
        return superior;
    }

    public Checked<String> issuer() {
        return issuer;
    }

    public Checked<String> symbol() {
        return symbol;
    }

    public Checked<String> signingFor() {
        return signingFor;
    }

    public Checked<String> position() {
        return position;
    }

    public Checked<String> signer() {
        return signer;
    }

    public Checked<String> preparer() {
        return preparer;
    }
}
