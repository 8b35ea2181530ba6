package vn.sokhuyenhoc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.word.WordSamples;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.fuzz.Spoiler.Kind;
import vn.sokhuyenhoc.start.LookFiles;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.FormsPreview;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.PeoplePreview;
import vn.sokhuyenhoc.work.RefusedRows.Refused;
import vn.sokhuyenhoc.work.paper.PaperRegister;
import vn.sokhuyenhoc.work.paper.WordTemplates;

/** All ways by which files and texts come in from outside, over a register with one village and one round. */
final class Doors implements AutoCloseable {
    static final char[] PASSWORD = "matkhau123".toCharArray();
    private static final Path LISTS = Path.of("src/test/resources/libreoffice");
    private static final Path FORMS = Path.of("sample-data/forms/01-ban-na-lo.xlsx");
    private static final String KEYS = "other/so-khuyen-hoc.keys";
    private static final Papers MINUTES = Papers.of(WordSamples.minutes());
    private static final String SET = "qd244-2022-cong-dan";
    private static final String UNUSED_SET = "du-thao-2020-cong-dan";

    private final Path folder;
    private final Wiring wiring;
    private final Round round;
    private final WordTemplates templates;
    private final byte[] keys;

    Doors(Path folder) {
        this.folder = folder;
        Database database = new PaperRegister(folder.resolve("register")).database();
        wiring = Wiring.over(database, PaperRegister.CLOCK);
        wiring.lists().people().write(wiring.lists().people().preview(wiring.lists().files().open(LISTS.resolve("ban-na-lo.xlsx"))), Progress.NONE);
        round = wiring.rounds().book().add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", SET));
        templates = new WordTemplates(folder.resolve("shelf"), new WordWriter());
        new PaperRegister(folder.resolve("other")).close();
        keys = bytes(folder.resolve(KEYS));
    }

    List<Door> all() {
        return Stream.concat(files(), texts()).toList();
    }

    /** Those that tell the kind of the list by its content. */
    Door lists() {
        return new Door("list", "xlsx", Kind.BYTES, List.of(), this::list);
    }

    private Stream<Door> files() {
        return Stream.of(
            new Door("list-xlsx", "xlsx", Kind.ZIP, List.of(bytes(LISTS.resolve("ban-na-lo.xlsx")), bytes(FORMS)), this::list),
            new Door("list-xls", "xls", Kind.BYTES, List.of(bytes(LISTS.resolve("ban-na-lo.xls"))), this::list),
            new Door("list-ods", "ods", Kind.ZIP, List.of(bytes(LISTS.resolve("ban-na-lo.ods"))), this::list),
            new Door("list-csv", "csv", Kind.TEXT, List.of(bytes(LISTS.resolve("ban-na-lo.csv")), SampleTexts.LIST.getBytes(StandardCharsets.UTF_8)), this::list),
            new Door("criteria-xlsx", "xlsx", Kind.ZIP, List.of(handedOut("bo.xlsx")), this::criteria),
            new Door("criteria-tsv", "tsv", Kind.TEXT, List.of(handedOut("bo.tsv")), this::criteria),
            new Door("template", "docx", Kind.ZIP, List.of(template()), this::template),
            new Door("journal", "journal", Kind.BYTES, List.of(SpoiltJournals.whole(folder.resolve("whole.journal"))), SpoiltJournals::read),
            new Door("keys", "keys", Kind.TEXT, List.of(keys), this::keys),
            new Door("copy", "skh", Kind.BYTES, List.of(copied()), file -> wiring.copies().shelf().compare(file)),
            new Door("look", "properties", Kind.TEXT, List.of(SampleTexts.LOOK.getBytes(StandardCharsets.UTF_8)), this::look));
    }

    private Stream<Door> texts() {
        SpoiltTexts texts = new SpoiltTexts(wiring);
        return Stream.of(
            new Door("pasted", "txt", Kind.TEXT, List.of(SampleTexts.PASTED.getBytes(StandardCharsets.UTF_8)), Door.text(texts::paste)
                .andThen(Door.text(text -> check(wiring.lists().files().paste(text, "dán"))))),
            new Door("card", "txt", Kind.TEXT, List.of(SampleTexts.CARD.getBytes(StandardCharsets.UTF_8),
                SampleTexts.CARD.replace('|', '~').getBytes(StandardCharsets.UTF_8)), Door.text(texts::card)),
            new Door("code", "txt", Kind.TEXT, List.of(texts.digits().getBytes(StandardCharsets.UTF_8)), Door.text(texts::code)),
            new Door("code-bytes", "bin", Kind.BYTES, List.of(texts.signed()), texts::signed),
            new Door("typed", "txt", Kind.TEXT, List.of("00123-4".getBytes(StandardCharsets.UTF_8), "12/5/1968".getBytes(StandardCharsets.UTF_8)),
                Door.text(SpoiltTexts::typed)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a list of people and as one of marks, each to the report that goes back to the village. */
    private void list(Path file) {
        check(wiring.lists().files().open(file));
    }

    private void check(ListFile list) {
        Path report = folder.resolve("report.xlsx");
        try {
            PeoplePreview people = wiring.lists().people().preview(list);
            wiring.lists().refused().write(list, people.refused().stream().map(row -> new Refused(row.row(), row.problems())).toList(), report);
        } catch (FaultException noPeople) {
            // It may be one of marks.
        }
        FormsPreview forms = wiring.lists().forms().preview(list, round);
        wiring.lists().refused().write(list, forms.refused().stream().map(row -> new Refused(row.row(), row.problems())).toList(), report);
    }

    private byte[] handedOut(String name) {
        wiring.rounds().criteriaFiles().handOut(UNUSED_SET, folder.resolve(name));
        return bytes(folder.resolve(name));
    }

    private void criteria(Path file) {
        wiring.rounds().criteriaFiles().bringIn(file);
    }

    private byte[] template() {
        templates.take(PaperKind.MINUTES, MINUTES, folder.resolve("mau.docx"));
        return bytes(folder.resolve("mau.docx"));
    }

    /** What is taken as a template must do as one. */
    private void template(Path file) {
        templates.put(PaperKind.MINUTES, MINUTES, file);
        templates.write(PaperKind.MINUTES, MINUTES, folder.resolve("bien-ban.docx"), Progress.NONE);
        templates.remove(PaperKind.MINUTES);
    }

    /** The second key file, which helps where the first is spoilt, is spoilt the same way. */
    private void keys(Path file) {
        copy(file, KEYS);
        copy(file, KEYS + ".copy");
        Database.open(folder.resolve("other"), PASSWORD).close();
    }

    private byte[] copied() {
        return bytes(wiring.copies().shelf().folder().resolve(wiring.copies().keeper().make(CopyReason.ASKED, Progress.NONE).name().file()));
    }

    private void look(Path file) {
        LookFiles.read(copy(file, "window.properties").getParent());
    }

    private Path copy(Path file, String name) {
        try {
            return Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        wiring.close();
    }
}
