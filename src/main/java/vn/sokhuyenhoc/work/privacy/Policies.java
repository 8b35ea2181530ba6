package vn.sokhuyenhoc.work.privacy;

import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** What the office has set about personal data: purpose, ground, years, who is in charge. */
public final class Policies {
    private static final String PURPOSE = "privacy.purpose";
    private static final String BASIS = "privacy.basis";
    private static final String YEARS = "privacy.years";
    private static final String IN_CHARGE = "privacy.in_charge";

    private final Database database;
    private final SettingStore settings;

    public Policies(Database database) {
        this.database = database;
        this.settings = new SettingStore(database);
    }

    public Policy now() {
        return new Policy(settings.get(PURPOSE).orElse(""), settings.get(BASIS).orElse(""), settings.get(YEARS).map(Integer::parseInt).orElse(0),
            settings.get(IN_CHARGE).orElse(""));
    }

    /** Keeps it; consents stay noted for the purpose that they were given for. Refuses words too long and years out of reason. */
    public Policy set(Policy wanted) {
        if (wanted.years() < 0 || wanted.years() > Policy.MOST_YEARS) {
            throw new FaultException(Fault.YEARS_WRONG, Policy.MOST_YEARS);
        }
        Policy clean = new Policy(text(wanted.purpose(), Consent.PAPER), text(wanted.basis(), Policy.BASIS), wanted.years(),
            text(wanted.inCharge(), Consent.NAME));
        database.change(Deed.PRIVACY_SETTINGS, () -> {
            settings.put(PURPOSE, clean.purpose());
            settings.put(BASIS, clean.basis());
            settings.put(YEARS, String.valueOf(clean.years()));
            settings.put(IN_CHARGE, clean.inCharge());
            return null;
        });
        return clean;
    }

    /** In one line; refuses what is too long. */
    static String text(String typed, int longest) {
        String text = Fold.clean(typed);
        if (text.length() > longest) {
            throw new FaultException(Fault.NOTE_TOO_LONG, longest);
        }
        return text;
    }
}
