namespace LocalDataverse.Store;

/// <summary>
/// What a character is to a comparison: the collation of an environment whose base language is English passes over case and accents
/// (_CI_AI; learn.microsoft.com: Dataverse language collations). The letters are those that Unicode takes apart into a letter and its
/// accents; in Cyrillic Ё alone is an accented letter, й is one of its own.
/// </summary>
internal static class TextFold
{
    private static readonly string[] Accented =
    [
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ", "BḂḄḆ", "CÇĆĈĊČḈ", "DĎḊḌḎḐḒ", "EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ", "FḞ", "GĜĞĠĢǦǴḠ", "HĤȞḢḤḦḨḪ", "IÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ", "JĴ",
        "KĶǨḰḲḴ", "LĹĻĽḶḸḺḼ", "MḾṀṂ", "NÑŃŅŇǸṄṆṈṊ", "OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ", "PṔṖ", "RŔŖŘȐȒṘṚṜṞ", "SŚŜŞŠȘṠṢṤṦṨ", "TŢŤȚṪṬṮṰ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ", "VṼṾ", "WŴẀẂẄẆẈ", "XẊẌ", "YÝŶŸȲẎỲỴỶỸ", "ZŹŻŽẐẒẔ", "ÆǢǼ", "ØǾ",
        "ΑΆ", "ΕΈ", "ΗΉ", "ΙΊΪ", "ΟΌ", "ΥΎΫ", "ΩΏ", "ЕЁ",
    ];

    private static readonly char[] Letters = Table();

    /// <summary>The upper-case letter without its accents; a character that has neither is itself.</summary>
    public static char Of(char character) => Letters[character];

    /// <summary>A text without the blanks at its end: the database pads the shorter of two texts with blanks before it compares them.</summary>
    public static ReadOnlySpan<char> Unpadded(ReadOnlySpan<char> text) => text.TrimEnd(' ');

    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++) table[code] = char.ToUpperInvariant((char)code);
        var bases = Accented.SelectMany(letters => letters[1..].Select(accented => (accented, letters[0]))).ToDictionary(pair => pair.accented, pair => pair.Item2);
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (bases.TryGetValue(table[code], out var letter)) table[code] = letter;
        }
        return table;
    }
}
