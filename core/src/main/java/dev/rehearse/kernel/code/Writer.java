package dev.rehearse.kernel.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoder that keeps bytes. Each value is preceded by what it is, and a class is named once, so {@link Reader} needs to
 * know nothing in advance.
 */
public final class Writer implements Encoder {

    static final int NONE = '-';
    static final int NUMBER = 'n';
    static final int YES = 'y';
    static final int NO = 'f';
    static final int WORD = 'w';
    static final int TEXT = 't';
    static final int PART = 'p';
    static final int PARTS = 'l';

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final Map<String, Integer> classes = new LinkedHashMap<>();

    /** All that was written. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public Encoder number(long value) {
        bytes.write(NUMBER);
        raw((value << 1) ^ (value >> 63));
        return this;
    }

    @Override
    public Encoder time(long nanoseconds) {
        return number(nanoseconds);
    }

    @Override
    public Encoder flag(boolean value) {
        bytes.write(value ? YES : NO);
        return this;
    }

    @Override
    public <E extends Enum<E>> Encoder word(@Nullable E value) {
        if (value == null) {
            bytes.write(NONE);
            return this;
        }
        return constant(value);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // a snapshot belongs to one version of the model
    public Encoder constant(Enum<?> value) {
        bytes.write(WORD);
        type(value.getDeclaringClass());
        raw(value.ordinal());
        return this;
    }

    @Override
    public Encoder text(@Nullable String value) {
        if (value == null) {
            bytes.write(NONE);
        } else {
            bytes.write(TEXT);
            letters(value);
        }
        return this;
    }

    @Override
    public Encoder part(@Nullable Encodable value) {
        if (value == null) {
            bytes.write(NONE);
        } else if (value instanceof Enum<?> constant) {
            constant(constant);
        } else {
            bytes.write(PART);
            type(value.getClass());
            value.encode(this);
        }
        return this;
    }

    @Override
    public <R extends Record & Encodable> Encoder part(@Nullable R value) {
        return part((Encodable) value);
    }

    @Override
    public Encoder parts(List<? extends Encodable> values) {
        bytes.write(PARTS);
        raw(values.size());
        for (Encodable value : values) {
            part(value);
        }
        return this;
    }

    private void type(Class<?> type) {
        Integer known = classes.putIfAbsent(type.getName(), classes.size());
        if (known != null) {
            raw(known);
        } else {
            raw(classes.size() - 1L);
            letters(type.getName());
        }
    }

    private void letters(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        raw(octets.length);
        bytes.writeBytes(octets);
    }

    private void raw(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
