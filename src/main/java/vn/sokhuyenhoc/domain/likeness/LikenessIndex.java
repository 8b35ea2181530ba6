package vn.sokhuyenhoc.domain.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Progress;

/** Draft of the interface; the engine follows. */
public final class LikenessIndex {
    public LikenessIndex(Collection<Profile> profiles) {
        profiles.forEach(this::add);
    }

    /** Compares with this one, too, from now on. */
    public void add(Profile profile) {
        throw new UnsupportedOperationException();
    }

    /** The one most likely the same person. */
    public Optional<Likeness> best(Profile profile) {
        return like(profile).stream().findFirst();
    }

    /** All who are likely the same person, surest first; never the profile's own row. */
    public List<Likeness> like(Profile profile) {
        throw new UnsupportedOperationException();
    }

    /** All pairs that are likely one person, surest first. */
    public List<Likeness> pairs(Progress progress) {
        throw new UnsupportedOperationException();
    }
}
