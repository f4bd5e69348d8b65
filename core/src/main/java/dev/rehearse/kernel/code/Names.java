package dev.rehearse.kernel.code;

/** Numbers that stand for names, the same on every machine and in every run. */
public final class Names {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Names() {}

    /**
     * What stands for a class, never 0. Its name's hash code is the same everywhere by definition of the language, and
     * at hand after the first time; a test proves that no two classes of plain data share one.
     */
    static long ofClass(Class<?> type) {
        return ((long) type.getName().hashCode() << 32) | 1L << 31;
    }

    /** 64 bits for an enum constant under a salt. */
    @SuppressWarnings("EnumOrdinal") // the order of constants is part of a model
    public static long ofWord(long salt, Enum<?> word) {
        return Mix.one(salt * GOLDEN + ofClass(word.getDeclaringClass()) + word.ordinal());
    }

    /** 64 bits for a text. */
    public static long ofText(String text) {
        long hash = GOLDEN ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = Mix.one(hash + text.charAt(i));
        }
        return hash;
    }
}
