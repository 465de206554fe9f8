using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>
/// What a run froze of all its clients, with the model it scored by: everything that the score of one client needs to know of the others.
/// Kept as text, and read back exactly, so that a client scored later gets the numbers of the run. Nothing in it changes.
/// </summary>
public sealed record Population
{
    readonly ScoringModel model = ScoringModel.Default;
    readonly decimal? companyMargin;

    public Population(ScoringModel model, AsOf asOf)
    {
        Model = model;
        AsOf = asOf;
    }

    public ScoringModel Model
    {
        get => model;
        init
        {
            model = value;
            Growth = Curve.Through(new(value.GrowthLow, 0), new(value.GrowthMiddle, 50), new(value.GrowthHigh, 100));
            Margin = MarginOf(value, companyMargin);
        }
    }

    public AsOf AsOf { get; init; }

    /// <summary>Active clients with a purchase date in the 36 months up to the as-of date.</summary>
    public int Clients { get; init; }

    /// <summary>PCT of V; null where it could not be told.</summary>
    public Curve? ValueBreakpoints { get; init; }

    /// <inheritdoc cref="ValueBreakpoints"/>
    public Curve? HeadroomBreakpoints { get; init; }

    /// <inheritdoc cref="ValueBreakpoints"/>
    public Curve? PriceBreakpoints { get; init; }

    /// <inheritdoc cref="ValueBreakpoints"/>
    public Curve? CapacityBreakpoints { get; init; }

    /// <summary>The median of all intervals of all clients, in days (4 digits).</summary>
    public decimal? PopulationMedian { get; init; }

    /// <summary>Net margin of all clients whose gross profit is known, as a fraction (6 digits).</summary>
    public decimal? CompanyMargin
    {
        get => companyMargin;
        init
        {
            companyMargin = value;
            Margin = MarginOf(model, value);
        }
    }

    /// <summary>The same at the as-of date of the month before.</summary>
    public decimal? CompanyMarginBefore { get; init; }

    /// <summary>The population's price of a category (8 digits). Empty where all categories share a unit.</summary>
    public IReadOnlyDictionary<Guid, decimal> Prices { get; init; } = new Dictionary<Guid, decimal>();

    /// <summary>Whether all categories bought in the twelve months are counted in one stated unit.</summary>
    public bool OneUnit { get; init; }

    /// <summary>The criteria that at least one client has.</summary>
    public IReadOnlyCollection<Criteria> Available { get; init; } = Array.Empty<Criteria>();

    /// <summary>Their weights.</summary>
    public decimal AvailableWeight => Available.Sum(Model.Weights.Of);

    /// <summary>Percentages by expected growth in percent.</summary>
    internal Curve Growth { get; private set; } = Curve.Through(new Point(0, 0));

    /// <summary>Percentages by net margin.</summary>
    internal Curve Margin { get; private set; } = Curve.Through(new Point(0, 0));

    /// <summary>A margin below it makes a problem: as far below the company's as the model says, and below nothing. Null where the company's is not known.</summary>
    public decimal? Floor => FloorOf(CompanyMargin);

    /// <inheritdoc cref="Floor"/>
    public decimal? FloorBefore => FloorOf(CompanyMarginBefore);

    public override string ToString() => PopulationText.Write(this);

    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static Population Parse(string text) => PopulationText.Read(text);

    decimal? FloorOf(decimal? margin) => margin is { } known ? Math.Min(0, known - Model.FloorPoints / 100) : null;

    static Curve MarginOf(ScoringModel model, decimal? companyMargin)
    {
        var least = model.MarginMin / 100;
        var middle = companyMargin is { } known && known > least ? known : least;
        return Curve.Through(new(0, 0), new(middle, 50), new(2 * middle, 100));
    }
}
