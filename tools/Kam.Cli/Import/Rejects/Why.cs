namespace Kam.Cli.Import.Rejects;

/// <summary>Every reason for which a line is not imported: what is wrong, with the value that is wrong.</summary>
static class Why
{
    public static Sentence Broken(int expected, int found) => new(
        $"The line is broken: {expected} fields are expected, {found} found.",
        $"Строка повреждена: ожидается полей: {expected}, найдено: {found}.");

    public static Sentence OpenQuote() => new(
        "The line is broken: a quotation mark is not closed or stands inside a field.",
        "Строка повреждена: кавычка не закрыта или стоит внутри поля.");

    public static Sentence Missing(string column) => new(
        $"'{column}' is empty.",
        $"Не заполнено «{column}».");

    public static Sentence TooLong(int length, int most) => new(
        $"The text is {length} characters long; {most} fit.",
        $"Длина текста {length} знаков, помещается {most}.");

    public static Sentence UnknownAccount(string key, string file) => new(
        $"There is no client '{key}': neither in {file} (or its line was rejected) nor in the organisation.",
        $"Нет клиента «{key}»: ни в {file} (или его строка отклонена), ни в организации.");

    public static Sentence UnknownCategory(string code, string file) => new(
        $"There is no category '{code}': neither in {file} nor in the organisation.",
        $"Нет категории «{code}»: ни в {file}, ни в организации.");

    public static Sentence UnknownProduct(string key, string file) => new(
        $"There is no product '{key}' in {file}, so the category of the line is unknown.",
        $"Нет товара «{key}» в {file}, поэтому категория строки неизвестна.");

    public static Sentence UnknownCurrency(string code) => new(
        $"The organisation has no currency '{code}'.",
        $"В организации нет валюты «{code}».");

    public static Sentence NoRate(string code) => new(
        $"The currency '{code}' has no exchange rate.",
        $"У валюты «{code}» нет обменного курса.");

    public static Sentence NotANumber(string text) => new(
        $"'{text}' is not a number.",
        $"«{text}» — не число.");

    public static Sentence OutOfRange(decimal amount, decimal limit) => new(
        FormattableString.Invariant($"The amount {amount} is out of range: between -{limit} and {limit}."),
        FormattableString.Invariant($"Сумма {amount} вне допустимых пределов: от -{limit} до {limit}."));

    public static Sentence NotADate(string text, string format) => new(
        $"'{text}' is not a date of the form {format}.",
        $"«{text}» — не дата вида {format}.");

    public static Sentence Repeated(string key, int line) => new(
        $"The key '{key}' was already used in line {line}.",
        $"Ключ «{key}» уже использован в строке {line}.");

    public static Sentence AnotherThan(string column, string document, int line) => new(
        $"'{column}' of the document '{document}' differs from line {line}.",
        $"«{column}» документа «{document}» отличается от строки {line}.");

    public static Sentence TogetherWith(int line) => new(
        $"The purchase is not imported because its line {line} was rejected.",
        $"Покупка не загружена, потому что отклонена её строка {line}.");

    public static Sentence RefusedByServer(string message) => new(
        $"Dataverse refused: {message}",
        $"Dataverse отказал: {message}");
}
