package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;

class SamePeopleTest {
    @TempDir
    private Path folder;
    private TwinRegister desk;
    private SamePeople same;

    @BeforeEach
    void open() {
        desk = new TwinRegister(folder);
        same = desk.same();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Set<Set<Long>> found() {
        return same.search(Progress.NONE).stream().map(pair -> Set.of(pair.one().id(), pair.other().id())).collect(Collectors.toSet());
    }

    private Set<Long> twins(int one, int other) {
        return Set.of(desk.twin(one), desk.twin(other));
    }

    private Person person(int index) {
        return desk.register().people(List.of(desk.twin(index))).getFirst();
    }

    private long[] byNumber(Object number) {
        return desk.register().ids(PersonFilter.PRESENT.withText(String.valueOf(number)));
    }

    private long[] results() {
        return new RoundBook(desk.database()).ids(desk.round(),
            new ResultFilter(desk.round().id(), null, ResultFilter.Which.ALL, "", ResultFilter.Order.ROLL, false));
    }

    private long forms() {
        return new RoundBook(desk.database()).counts(desk.round()).stream().mapToLong(place -> place.forms()).sum();
    }

    @Test
    void findsTheThreeWhoStandTwiceAndNobodyElse() {
        assertEquals(Set.of(twins(0, 1), twins(2, 3), twins(4, 5)), found());
    }

    @Test
    void whatWasToldApartIsNotAskedAgain() {
        same.notSame(desk.twin(1), desk.twin(0));
        same.notSame(desk.twin(0), desk.twin(1));
        assertEquals(Set.of(twins(2, 3), twins(4, 5)), found());
        assertEquals(List.of(), same.like(Profile.of(person(0))));
        same.undecided(desk.twin(0), desk.twin(1));
        assertTrue(found().contains(twins(0, 1)));
    }

    @Test
    void whoIsTypedIsFound() {
        Profile typed = new Profile(0, "Luong Thi Huong", BirthDate.ofYear(1968), null, null, null, "098 765 4321", 0);
        List<Likeness> like = same.like(typed);
        assertEquals(List.of(desk.twin(3), desk.twin(2)), like.stream().map(found -> found.other().id()).toList(), "the same telephone is surer");
        assertEquals(List.of(), same.like(new Profile(0, "Nguyễn Thị Không Ai", BirthDate.ofYear(1950), null, null, null, null, 0)));
    }

    @Test
    void mergedTheyAreOneAndSplitTheyAreTwo() {
        Person kept = person(0);
        Person gone = person(1);
        int people = desk.register().countPeople();
        long merge = same.merge(kept.id(), gone.id());
        assertEquals(people - 1, desk.register().countPeople());
        assertEquals("014071004321", person(0).identity().idNumber());
        assertEquals(new BirthDate(1971, 8, 9), person(0).identity().birth());
        assertEquals(List.of("Chi hội dòng họ Tráng"), desk.register().chapters(kept.id()));
        assertNull(person(1).identity().idNumber());
        assertArrayEquals(new long[] {kept.id()}, byNumber(gone.serial()));
        assertArrayEquals(new long[] {kept.id()}, byNumber("014071004321"));
        assertEquals(List.of(merge), same.mergesOf(kept.id()).stream().map(m -> m.id()).toList());
        assertFalse(found().contains(twins(0, 1)));

        same.split(merge);
        assertEquals(people, desk.register().countPeople());
        assertEquals(kept, person(0));
        assertEquals(gone, person(1));
        assertEquals(List.of("Chi hội dòng họ Tráng"), desk.register().chapters(gone.id()));
        assertArrayEquals(new long[] {gone.id()}, byNumber(gone.serial()));
        assertEquals(List.of(), same.merges());
        assertFalse(found().contains(twins(0, 1)), "split means two");
        assertEquals(Fault.MERGE_NOT_THERE, assertThrows(FaultException.class, () -> same.split(merge)).fault());
    }

    @Test
    void theOneFormMovesAndOfTwoOnlyOneCounts() {
        desk.form(desk.twin(1), 8);
        long merge = same.merge(desk.twin(0), desk.twin(1));
        assertEquals(Set.of(desk.twin(0)), holders());
        same.split(merge);
        assertEquals(Set.of(desk.twin(1)), holders());

        desk.form(desk.twin(0), 9);
        long again = same.merge(desk.twin(0), desk.twin(1));
        assertEquals(Set.of(desk.twin(0)), holders());
        assertEquals(1, forms());
        same.split(again);
        assertEquals(Set.of(desk.twin(0), desk.twin(1)), holders());
        assertEquals(2, forms());
    }

    private Set<Long> holders() {
        return new RoundBook(desk.database()).results(desk.round(), Arrays.stream(results()).boxed().toList()).stream()
            .map(result -> result.subject().id()).collect(Collectors.toSet());
    }

    @Test
    void mergesInARowAreSplitFromTheLastOn() {
        long first = same.merge(desk.twin(2), desk.twin(3));
        long second = same.merge(desk.twin(0), desk.twin(2));
        int serial = person(3).serial();
        assertArrayEquals(new long[] {desk.twin(0)}, byNumber(serial));
        assertEquals(2, same.mergesOf(desk.twin(0)).size());
        assertEquals(Fault.SPLIT_LATER_FIRST, assertThrows(FaultException.class, () -> same.split(first)).fault());
        assertEquals(Fault.ALREADY_MERGED, assertThrows(FaultException.class, () -> same.merge(desk.twin(4), desk.twin(3))).fault());
        same.split(second);
        assertArrayEquals(new long[] {desk.twin(2)}, byNumber(serial));
        same.split(first);
        assertArrayEquals(new long[] {desk.twin(3)}, byNumber(serial));
    }
}
