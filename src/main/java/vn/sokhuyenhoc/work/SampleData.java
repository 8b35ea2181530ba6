package vn.sokhuyenhoc.work;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.store.SettingStore;

/** Fills an empty register with the made-up commune, by the same road that a village's files take. */
public final class SampleData {
    /** Opens every sample register that the window makes: nothing in it is anybody's. */
    public static final String PASSWORD = "khuyenhoc";

    private static final String MARK = "sample";

    private final Path folder;
    private final ListFiles files;
    private final Clock clock;

    /** @param folder the folder {@code sample-data} */
    public SampleData(Path folder, ListFiles files, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /** Brings in office, people, one round and its forms. Refuses a folder without the sample. */
    public void fill(Database database, Progress progress) {
        Properties sample = properties();
        Round round = database.change(Deed.PROGRAM, () -> {
            database.detail(sample.getProperty("round_name"));
            new OfficeStore(database).save(office(sample));
            new SettingStore(database).put(MARK, "true");
            return new RoundStore(database).add(new Round(0, sample.getProperty("round_key"), Title.CITIZEN,
                Integer.parseInt(sample.getProperty("round_year")), sample.getProperty("round_name"), sample.getProperty("round_citation"),
                sample.getProperty("round_set")));
        });
        List<Path> people = workbooks("people");
        List<Path> forms = workbooks("forms");
        ImportPeople importPeople = new ImportPeople(database, clock);
        ImportForms importForms = new ImportForms(database, clock);
        int done = 0;
        for (Path file : people) {
            importPeople.write(importPeople.preview(files.open(file)), Progress.NONE);
            progress.at(++done, people.size() + forms.size());
        }
        addChapters(database);
        for (Path file : forms) {
            importForms.write(importForms.preview(files.open(file), round), Progress.NONE);
            progress.at(++done, people.size() + forms.size());
        }
    }

    /** Whether a register was filled with the made-up commune, so that nobody takes it for their own. */
    public static boolean isIn(Database database) {
        return new SettingStore(database).get(MARK).isPresent();
    }

    /** Those that no list names; their villages are here by then. */
    private void addChapters(Database database) {
        ChapterStore chapters = new ChapterStore(database);
        PlaceFinder villages = new PlaceStore(database).finder();
        List<String> missing = chapters().stream().filter(name -> chapters.byName(name).isEmpty()).toList();
        database.change(Deed.PROGRAM, () -> missing.stream().map(name -> chapters.add(Chapter.named(name, villages))).toList());
    }

    /** Names of the chapters: the first part of each line but the heading. */
    private List<String> chapters() {
        try (Stream<String> lines = Files.lines(folder.resolve("chapters.csv"))) {
            return lines.skip(1).map(line -> line.split(";")[0]).toList();
        } catch (IOException e) {
            throw new FaultException(Fault.SAMPLE_MISSING, e, folder);
        }
    }

    private List<Path> workbooks(String name) {
        try (Stream<Path> found = Files.list(folder.resolve(name))) {
            return found.filter(p -> p.getFileName().toString().matches("[^~.].*\\.xlsx?")).sorted().toList();
        } catch (IOException e) {
            throw new FaultException(Fault.SAMPLE_MISSING, e, folder);
        }
    }

    private Properties properties() {
        Properties sample = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("office.properties"))) {
            sample.load(in);
            return sample;
        } catch (IOException e) {
            throw new FaultException(Fault.SAMPLE_MISSING, e, folder);
        }
    }

    private static Office office(Properties sample) {
        return new Office(
            new Office.Commune(sample.getProperty("province"), Office.Kind.valueOf(sample.getProperty("commune_kind")),
                sample.getProperty("commune")),
            new Office.Heading(sample.getProperty("superior_line"), sample.getProperty("issuer_line"), sample.getProperty("symbol")),
            new Office.Signer(sample.getProperty("signing_for"), sample.getProperty("signer_position"), sample.getProperty("signer_name")),
            sample.getProperty("preparer_name"));
    }
}
