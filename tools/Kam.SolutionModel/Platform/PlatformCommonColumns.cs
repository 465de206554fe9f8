namespace Kam.SolutionModel;

/// <summary>The columns that the platform gives to every table of a kind, written as the files write theirs.</summary>
static class PlatformCommonColumns
{
    public static IEnumerable<KeyValuePair<string, string[]>> Of(PlatformTable table)
    {
        var columns = new List<KeyValuePair<string, string[]>>();
        if (table.Currency is { } currency) columns.AddRange(CurrencyColumns(currency));
        if (table.Audit.Length > 0) columns.AddRange(AuditColumns(table.Audit));
        if (table.Owner is [var owner, var unit, var user, var team]) columns.AddRange(OwnerColumns(owner, unit, user, team));
        if (!table.Intersect && table.Name != "owner") columns.Add(new("versionnumber", ["VersionNumber bigint readonly", "Version Number", "Номер версии"]));
        return columns;
    }

    public static bool IsOwn(PlatformTable table, string column) => table.Columns.ContainsKey(column);

    static IEnumerable<KeyValuePair<string, string[]>> CurrencyColumns(string relationship) =>
    [
        new("transactioncurrencyid", ["TransactionCurrencyId lookup transactioncurrency", "Currency", "Валюта", relationship]),
        new("exchangerate", ["ExchangeRate decimal 12 0.000000000001 100000000000 readonly", "Exchange Rate", "Обменный курс"]),
    ];

    static IEnumerable<KeyValuePair<string, string[]>> AuditColumns(string audit) =>
    [
        new("createdon", ["CreatedOn datetime readonly", "Created On", "Дата создания"]),
        new("createdby", ["CreatedBy lookup systemuser readonly", "Created By", "Автор", $"lk_{audit}_createdby:none"]),
        new("modifiedon", ["ModifiedOn datetime readonly", "Modified On", "Дата изменения"]),
        new("modifiedby", ["ModifiedBy lookup systemuser readonly", "Modified By", "Автор изменений", $"lk_{audit}_modifiedby:none"]),
    ];

    static IEnumerable<KeyValuePair<string, string[]>> OwnerColumns(string owner, string unit, string user, string team) =>
    [
        new("ownerid", ["OwnerId owner required", "Owner", "Ответственный", $"{owner}:none"]),
        new("owningbusinessunit", ["OwningBusinessUnit lookup businessunit readonly", "Owning Business Unit", "Подразделение-владелец", $"{unit}:none"]),
        new("owninguser", ["OwningUser lookup systemuser readonly", "Owning User", "Пользователь-владелец", $"{user}:none"]),
        new("owningteam", ["OwningTeam lookup team readonly", "Owning Team", "Рабочая группа — владелец", $"{team}:none"]),
    ];
}
