package vn.sokhuyenhoc.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.EvidenceStore;
import vn.sokhuyenhoc.store.RoundEntryStore;

/** The office's own short codes of evidence (minh chứng), and the rounds in which they are keyed. */
public final class EvidenceBook {
    private final Database database;
    private final EvidenceStore codes;
    private final RoundEntryStore rounds;

    public EvidenceBook(Database database) {
        this.database = database;
        this.codes = new EvidenceStore(database);
        this.rounds = new RoundEntryStore(database);
    }

    public List<EvidenceCode> codes() {
        return codes.all();
    }

    /** Those that are keyed in a round; none where the office does not want them there. */
    public List<EvidenceCode> codesFor(Round round) {
        return rounds.hasEvidence(round.id()) ? codes.all() : List.of();
    }

    public boolean isKeyed(Round round) {
        return rounds.hasEvidence(round.id());
    }

    /** Puts these in place of those there are; refuses a key that is no digit from 1 to 9 or used twice, and a code without a name. */
    public void keep(List<EvidenceCode> wanted) {
        Set<Character> keys = new HashSet<>();
        wanted.forEach(code -> {
            if (code.key() < '1' || code.key() > '9' || code.name().isBlank() || !keys.add(code.key())) {
                throw new FaultException(Fault.EVIDENCE_CODE, String.valueOf(code.key()));
            }
        });
        database.change(Deed.EVIDENCE, () -> {
            codes.replace(wanted);
            return null;
        });
    }

    public void setKeyed(Round round, boolean keyed) {
        database.change(Deed.EVIDENCE, () -> {
            database.detail(round.name());
            rounds.setEvidence(round.id(), keyed);
            return null;
        });
    }
}
