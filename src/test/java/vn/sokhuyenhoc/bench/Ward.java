package vn.sokhuyenhoc.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** A large ward, made up: so many people in 300 villages, a round, and the form of each. */
final class Ward {
    static final char[] PASSWORD = "matkhau1".toCharArray();
    static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Quàng", "Lường", "Giàng", "Sùng");
    static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Thu", "Ngọc", "Hữu", "Minh", "Quang", "Thanh", "Xuân", "Kim", "Bảo");
    static final List<String> GIVEN = List.of("An", "Bình", "Cường", "Dũng", "Hạnh", "Hương", "Khánh", "Lan", "Mai", "Nga", "Oanh", "Phượng",
        "Quân", "Sơn", "Thảo", "Uyên", "Vân", "Xuyến", "Yến", "Đào", "Ước", "Ánh", "Ơn", "Hòa", "Thúy");
    static final int YEAR = 2026;
    private static final int VILLAGES = 300;

    private Ward() {
    }

    static Wiring make(Path folder, int people) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Wiring.opening(folder, Clock.systemDefaultZone(), opened::set).create(new Office(new Office.Commune("Sơn La", Office.Kind.PHUONG, "Thử Nghiệm"),
            new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC PHƯỜNG THỬ NGHIỆM", "HKH"),
            new Office.Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Nguyễn Văn A"), ""), PASSWORD);
        Wiring wiring = Wiring.over(opened.get(), Clock.systemDefaultZone());
        fill(wiring, people);
        return wiring;
    }

    private static void fill(Wiring wiring, int people) {
        Database database = wiring.database();
        Random random = new Random(1);
        database.bulkChange(Deed.PROGRAM, () -> {
            PlaceStore places = new PlaceStore(database);
            List<Place> villages = new ArrayList<>();
            for (int i = 1; i <= VILLAGES; i++) {
                villages.add(places.add("Tổ dân phố " + i));
            }
            List<NewPerson> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                all.add(person(random, i));
            }
            long number = new ImportStore(database).add(ImportStore.Kind.PEOPLE, "ward", LocalDateTime.now(), new ImportStore.Counts(people, people));
            new PersonStore(database).addAll(all, _ -> villages.get(random.nextInt(VILLAGES)).id(), number, Progress.NONE);
            return number;
        });
        forms(wiring, random, YEAR);
    }

    /** The rounds of the years before, each with a form of everybody. */
    static void earlier(Wiring wiring, int years) {
        Random random = new Random(4);
        for (int before = 1; before <= years; before++) {
            forms(wiring, random, YEAR - before);
        }
    }

    private static NewPerson person(Random random, int number) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        int year = 1940 + random.nextInt(60);
        String id = "014%d%02d%06d".formatted(sex.ordinal(), year % 100, number);
        String name = pick(random, FAMILY) + " " + pick(random, MIDDLE) + " " + pick(random, MIDDLE) + " " + pick(random, GIVEN);
        return new NewPerson(name, new Person.Identity(sex, BirthDate.ofYear(year), id, null), Person.Contact.NONE,
            LabourGroup.values()[random.nextInt(4)], "", null);
    }

    private static void forms(Wiring wiring, Random random, int year) {
        Database database = wiring.database();
        Round round = wiring.rounds().book().add(new Round(0, year + "-cong-dan", Title.CITIZEN, year, "Công dân học tập năm " + year, "",
            "du-thao-2020-cong-dan"));
        CriteriaSet set = wiring.rounds().book().set(round);
        database.bulkChange(Deed.PROGRAM, () -> {
            PersonStore people = new PersonStore(database);
            List<Long> ids = LongStream.of(people.ids(PersonFilter.PRESENT)).boxed().toList();
            for (int from = 0; from < ids.size(); from += 1000) {
                new AssessmentStore(database).addAll(people.byIds(ids.subList(from, Math.min(from + 1000, ids.size()))).stream().map(p -> {
                    Marks marks = marks(random);
                    return new AssessmentStore.Scored(new Assessment(round.id(), Assessment.Holder.citizen(p.id(), p.placeId(), p.group()), marks), Scorer.score(set, marks),
                        LocalDateTime.now(), null);
                }).toList());
            }
            return ids.size();
        });
    }

    static Marks marks(Random random) {
        return new Marks(random.ints(10, 7, 11).mapToObj(BigDecimal::valueOf).toList());
    }

    static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
