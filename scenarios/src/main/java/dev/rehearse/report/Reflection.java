package dev.rehearse.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Reads records whose classes this package does not know: the facts that systems tell of their own. */
final class Reflection {

    private Reflection() {}

    static Object value(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }
}
