package dev.rehearse.kernel.code;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what a {@link Writer} kept. Records are put together by their canonical constructors, components in declared
 * order.
 */
public final class Reader {

    private final byte[] bytes;
    private final List<Class<?>> classes = new ArrayList<>();
    private int at;

    /** Reads from the first byte on. */
    public Reader(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The next number or time. */
    public long number() {
        return next() instanceof Long value ? value : wrong("a number was expected");
    }

    /** The next text. */
    public String text() {
        Object value = next();
        if (value instanceof String text) {
            return text;
        }
        throw new BadSnapshot("a text was expected before byte " + at);
    }

    /** The next part, of the given type. */
    public <T extends Encodable> T part(Class<T> type) {
        Object value = next();
        if (!type.isInstance(value)) {
            throw new BadSnapshot("a " + type.getSimpleName() + " was expected before byte " + at);
        }
        return type.cast(value);
    }

    /** Whether everything was read. */
    public boolean atEnd() {
        return at == bytes.length;
    }

    private @Nullable Object next() {
        int what = octet();
        return switch (what) {
            case Writer.NONE -> null;
            case Writer.NUMBER -> signed(raw());
            case Writer.YES -> true;
            case Writer.NO -> false;
            case Writer.WORD -> constant(type(), raw());
            case Writer.TEXT -> letters();
            case Writer.PART -> instance(type());
            case Writer.PARTS -> list(raw());
            default -> throw new BadSnapshot("unknown mark " + what + " at byte " + (at - 1));
        };
    }

    private static long signed(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private static Object constant(Class<?> type, long ordinal) {
        Object[] constants = type.getEnumConstants();
        if (constants == null || ordinal < 0 || ordinal >= constants.length) {
            throw new BadSnapshot(type.getName() + " has no constant number " + ordinal);
        }
        return constants[(int) ordinal];
    }

    private List<Object> list(long size) {
        List<Object> values = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            Object value = next();
            if (value == null) {
                throw new BadSnapshot("a list has an empty place before byte " + at);
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    private Object instance(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new BadSnapshot(type.getName() + " is not a record");
        }
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = fit(next(), types[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new BadSnapshot(type.getName() + " cannot be put together: " + e.getMessage());
        }
    }

    private static @Nullable Object fit(@Nullable Object value, Class<?> type) {
        return type == int.class && value instanceof Long number ? (Object) Math.toIntExact(number) : value;
    }

    private Class<?> type() {
        long number = raw();
        if (number < 0 || number > classes.size()) {
            throw new BadSnapshot("unknown class number " + number + " before byte " + at);
        }
        if (number == classes.size()) {
            classes.add(find(letters()));
        }
        return classes.get((int) number);
    }

    private static Class<?> find(String name) {
        try {
            Class<?> type = Class.forName(name, false, Reader.class.getClassLoader());
            if (type.isRecord() || type.isEnum()) {
                return type;
            }
        } catch (ClassNotFoundException e) {
            throw new BadSnapshot("there is no class " + name);
        }
        throw new BadSnapshot(name + " is neither a record nor an enum");
    }

    private String letters() {
        long length = raw();
        if (length < 0 || length > bytes.length - at) {
            throw new BadSnapshot("a text runs past the end at byte " + at);
        }
        String text = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
        at += (int) length;
        return text;
    }

    private int octet() {
        if (at >= bytes.length) {
            throw new BadSnapshot("it ends at byte " + at + " in the middle of a value");
        }
        return bytes[at++];
    }

    private long raw() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7f) << shift;
            if (octet >= 0) {
                return value;
            }
        }
        throw new BadSnapshot("a number is too long before byte " + at);
    }

    private long wrong(String message) {
        throw new BadSnapshot(message + " before byte " + at);
    }
}
