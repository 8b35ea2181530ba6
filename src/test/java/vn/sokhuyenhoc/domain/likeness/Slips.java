package vn.sokhuyenhoc.domain.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Writes a person down a second time as another helper would, with one to three slips of the kinds met in village lists. */
final class Slips {
    private static final List<Map.Entry<String, String>> SPEECH = List.of(Map.entry("gi", "d"), Map.entry("d", "gi"), Map.entry("s", "x"),
        Map.entry("x", "s"), Map.entry("tr", "ch"), Map.entry("ch", "tr"), Map.entry("l", "n"), Map.entry("n", "l"), Map.entry("r", "d"));
    private static final String TONED = "aàảãáạeèẻẽéẹiìỉĩíịoòỏõóọuùủũúụơờởỡớợưừửữứựâầẩẫấậêềểễếệôồổỗốộăằẳẵắặ";
    private static final int TONES = 6;
    private static final String NEIGHBOURS = "qwertyuiopasdfghjklzxcvbnm";

    private final Random random;
    private final int villages;

    Slips(Random random, int villages) {
        this.random = random;
        this.villages = villages;
    }

    /** What can go wrong, each as often as it stands here. */
    private enum Slip {
        MARKS_LOST, MARKS_LOST_TOO, WRONG_TONE, SPEECH, LETTER, LETTER_TOO, WORD_ORDER, MIDDLE_LOST,
        ID_LOST, ID_LOST_TOO, ID_DIGIT, ID_SWAPPED, ID_ZERO, ID_IN_PHONE, OLD_IN_ID, YEAR_ONLY, YEAR_ONLY_TOO, DAY_MONTH, YEAR_NEAR, DAY_DIGIT,
        PHONE_LOST, PHONE_OTHER, PLACE_OTHER, SEX_LOST
    }

    Profile of(Profile person, long row) {
        Profile again = new Profile(row, person.name(), person.birth(), person.sex(), person.idNumber(), person.oldIdNumber(), person.phone(), person.placeId());
        List<Slip> slips = new ArrayList<>(List.of(Slip.values()));
        Collections.shuffle(slips, random);
        for (Slip slip : slips.subList(0, 1 + random.nextInt(3))) {
            again = slipped(again, slip);
        }
        return again;
    }

    private Profile slipped(Profile p, Slip slip) {
        return switch (slip) {
            case MARKS_LOST, MARKS_LOST_TOO, WRONG_TONE, SPEECH, LETTER, LETTER_TOO, WORD_ORDER, MIDDLE_LOST -> named(p, name(p.name(), slip));
            case ID_LOST, ID_LOST_TOO, ID_DIGIT, ID_SWAPPED, ID_ZERO -> numbered(p, p.idNumber() == null ? null : id(p.idNumber(), slip), p.oldIdNumber(), p.phone());
            case ID_IN_PHONE -> numbered(p, p.phone(), p.oldIdNumber(), p.idNumber());
            case OLD_IN_ID -> p.oldIdNumber() == null ? p : numbered(p, p.oldIdNumber(), null, p.phone());
            case PHONE_LOST -> numbered(p, p.idNumber(), p.oldIdNumber(), null);
            case PHONE_OTHER -> numbered(p, p.idNumber(), p.oldIdNumber(), "09%08d".formatted(random.nextInt(100_000_000)));
            case YEAR_ONLY, YEAR_ONLY_TOO, DAY_MONTH, YEAR_NEAR, DAY_DIGIT -> born(p, birth(p.birth(), slip));
            case PLACE_OTHER -> new Profile(p.id(), p.name(), p.birth(), p.sex(), p.idNumber(), p.oldIdNumber(), p.phone(), 1 + random.nextInt(villages));
            case SEX_LOST -> new Profile(p.id(), p.name(), p.birth(), random.nextInt(4) > 0 || p.sex() == null ? null
                : Sex.values()[1 - p.sex().ordinal()], p.idNumber(), p.oldIdNumber(), p.phone(), p.placeId());
        };
    }

    private static Profile named(Profile p, String name) {
        return new Profile(p.id(), name, p.birth(), p.sex(), p.idNumber(), p.oldIdNumber(), p.phone(), p.placeId());
    }

    private static Profile numbered(Profile p, String id, String old, String phone) {
        return new Profile(p.id(), p.name(), p.birth(), p.sex(), id, old, phone, p.placeId());
    }

    private static Profile born(Profile p, BirthDate birth) {
        return new Profile(p.id(), p.name(), birth, p.sex(), p.idNumber(), p.oldIdNumber(), p.phone(), p.placeId());
    }

    private String name(String name, Slip slip) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        return switch (slip) {
            case MARKS_LOST, MARKS_LOST_TOO -> String.join(" ", words.stream().map(w -> capital(Fold.fold(w))).toList());
            case WRONG_TONE -> wrongTone(name);
            case SPEECH -> spoken(words);
            case WORD_ORDER -> String.join(" ", rotated(words));
            case MIDDLE_LOST -> {
                if (words.size() > 2) {
                    words.remove(1 + random.nextInt(words.size() - 2));
                }
                yield String.join(" ", words);
            }
            default -> letter(name);
        };
    }

    /** The given name in front, as in foreign forms, or two words swapped. */
    private List<String> rotated(List<String> words) {
        if (random.nextBoolean()) {
            Collections.rotate(words, 1);
        } else {
            int at = random.nextInt(words.size() - 1);
            Collections.swap(words, at, at + 1);
        }
        return words;
    }

    private String spoken(List<String> words) {
        List<Integer> order = new ArrayList<>(java.util.stream.IntStream.range(0, words.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int at : order) {
            String word = words.get(at).toLowerCase(java.util.Locale.ROOT);
            for (Map.Entry<String, String> change : SPEECH) {
                if (word.startsWith(change.getKey()) && !word.matches("(nh|ng|gh).*")) {
                    words.set(at, capital(change.getValue() + word.substring(change.getKey().length())));
                    return String.join(" ", words);
                }
            }
        }
        return String.join(" ", words);
    }

    private String wrongTone(String name) {
        int[] vowels = java.util.stream.IntStream.range(0, name.length()).filter(i -> TONED.indexOf(name.charAt(i)) >= 0).toArray();
        if (vowels.length == 0) {
            return name;
        }
        int at = vowels[random.nextInt(vowels.length)];
        int group = TONED.indexOf(name.charAt(at)) / TONES;
        return name.substring(0, at) + TONED.charAt(group * TONES + random.nextInt(TONES)) + name.substring(at + 1);
    }

    private String letter(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        char typed = NEIGHBOURS.charAt(random.nextInt(NEIGHBOURS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + typed + name.substring(at);
            case 2 -> name.substring(0, at) + typed + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private String id(String id, Slip slip) {
        int at = random.nextInt(id.length() - 1);
        return switch (slip) {
            case ID_DIGIT -> id.substring(0, at) + (char) ('0' + random.nextInt(10)) + id.substring(at + 1);
            case ID_SWAPPED -> id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
            case ID_ZERO -> id.startsWith("0") ? id.substring(1) : id;
            default -> null;
        };
    }

    private BirthDate birth(BirthDate birth, Slip slip) {
        boolean whole = birth.day() > 0;
        return switch (slip) {
            case DAY_MONTH -> whole && birth.day() <= 12 ? new BirthDate(birth.year(), birth.day(), birth.month()) : birth;
            case YEAR_NEAR -> new BirthDate(birth.year() + (random.nextBoolean() ? 1 : -1), birth.month(), Math.min(28, birth.day()));
            case DAY_DIGIT -> whole ? new BirthDate(birth.year(), birth.month(), Math.max(1, (birth.day() + 10) % 28)) : birth;
            default -> BirthDate.ofYear(birth.year());
        };
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
