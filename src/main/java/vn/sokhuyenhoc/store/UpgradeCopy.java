package vn.sokhuyenhoc.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Progress;

/** The way back from a newer program: a copy made before the tables change. Where none can be made, they do not change. */
final class UpgradeCopy implements DatabaseFile.BeforeUpgrade {
    private final Path folder;
    private final DataKey key;
    private final Clock clock;
    private final List<Path> kept = new ArrayList<>();

    UpgradeCopy(Path folder, DataKey key, Clock clock) {
        this.folder = folder;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public void keep(DatabaseFile file, Connection connection) throws SQLException {
        CopyMoment moment = CopyMoment.of(folder, key, connection, file.bytes(connection),
            new CopyMoment.Cause(CopyReason.UPGRADE, LocalDateTime.now(clock), ""));
        Path out = RegisterCopies.folder(folder).resolve(moment.name().file());
        moment.write(out, Progress.NONE);
        kept.add(out);
    }

    /** Where they lie. */
    List<Path> kept() {
        return kept;
    }
}
