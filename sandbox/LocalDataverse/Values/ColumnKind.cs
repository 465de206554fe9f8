using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

/// <summary>What a type of column means: how its values are checked, kept, given back and worded.</summary>
internal abstract class ColumnKind
{
    private static readonly Dictionary<ColumnType, ColumnKind> Kinds = new()
    {
        [ColumnType.UniqueIdentifier] = new IdKind(),
        [ColumnType.Text] = new TextKind(),
        [ColumnType.Memo] = new TextKind(),
        [ColumnType.Integer] = new IntegerKind(),
        [ColumnType.BigInteger] = new BigIntegerKind(),
        [ColumnType.Decimal] = new DecimalKind(),
        [ColumnType.Double] = new DoubleKind(),
        [ColumnType.Money] = new MoneyKind(),
        [ColumnType.DateTime] = new DateKind(),
        [ColumnType.Boolean] = new BooleanKind(),
        [ColumnType.Choice] = new ChoiceKind(),
        [ColumnType.State] = new ChoiceKind(),
        [ColumnType.Status] = new ChoiceKind(),
        [ColumnType.MultiChoice] = new MultiChoiceKind(),
        [ColumnType.Lookup] = new LookupKind(),
        [ColumnType.Customer] = new LookupKind(),
        [ColumnType.Owner] = new LookupKind(),
        [ColumnType.PartyList] = new PartyListKind(),
    };

    public static ColumnKind Of(ColumnType type) => Kinds[type];

    public abstract StoreType StoreType { get; }

    /// <summary>The value of a write as it is kept; a fault when the platform would refuse it.</summary>
    public abstract object? ToStore(ColumnInfo column, object value);

    /// <summary>The kept value as a caller of the service gets it.</summary>
    public abstract object ToSdk(ColumnInfo column, object stored);

    /// <summary>A value of a condition as it is kept: typed, or text as FetchXML gives it. Ranges are not checked.</summary>
    public abstract object? ToCondition(ColumnInfo column, object value);

    /// <summary>The text that a user reads; null where the platform gives none.</summary>
    public virtual string? Format(ColumnInfo column, object stored, Wording wording) => null;

    protected static DataverseFault Unreadable(ColumnInfo column, object value) =>
        Fault.InvalidArgument($"The value '{value}' of a condition does not fit the attribute '{column.Name}' of '{column.TableName}'.");
}
