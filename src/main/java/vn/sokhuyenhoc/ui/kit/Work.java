package vn.sokhuyenhoc.ui.kit;

import vn.sokhuyenhoc.domain.fault.Progress;

/** Something that may take its time: a query, an import, a file. It touches no node and no property. */
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress);
}
