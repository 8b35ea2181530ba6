package vn.sokhuyenhoc.ui.register.groups;

import vn.sokhuyenhoc.work.GroupBook;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.Register;

/** The books that the section of clans and units works with. */
public record GroupJobs(GroupBook groups, HouseholdBook households, Register register) {
}
