package vn.sokhuyenhoc.domain.fault;

import java.util.List;

/** One {@link Fault} with the names and numbers its sentence needs. Whoever throws it has left the data as they were. */
public final class FaultException extends RuntimeException {
    private final Fault fault;
    private final transient List<Object> args;

    public FaultException(Fault fault, Object... args) {
        this(fault, null, args);
    }

    public FaultException(Fault fault, Throwable cause, Object... args) {
        super(fault + " " + List.of(args), cause);
        this.fault = fault;
        this.args = List.of(args);
    }

    public Fault fault() {
        return fault;
    }

    public List<Object> args() {
        return args;
    }
}
