#include "model/project/correlation_matrix.h"

#include <Eigen/Eigenvalues>

#include <algorithm>

namespace rackrent {

namespace {

using Matrix = Eigen::MatrixXd;

/// The nearest matrix with eigenvalues of at least `floor`.
Matrix ontoDefinite(const Matrix& matrix, double floor)
{
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
    const Eigen::VectorXd values = solver.eigenvalues().cwiseMax(floor);
    return solver.eigenvectors() * values.asDiagonal() * solver.eigenvectors().transpose();
}

/// The covariance matrix as one of correlations.
Matrix scaledToUnitDiagonal(const Matrix& matrix)
{
    const Eigen::VectorXd scale = matrix.diagonal().cwiseSqrt().cwiseInverse();
    Matrix scaled = scale.asDiagonal() * matrix * scale.asDiagonal();
    scaled.diagonal().setOnes();
    return scaled;
}

} // namespace

Matrix correlationMatrix(std::span<const Correlation> correlations, std::size_t size)
{
    const auto n = static_cast<Eigen::Index>(size);
    Matrix matrix = Matrix::Identity(n, n);
    for (const Correlation& pair : correlations) {
        const auto a = static_cast<Eigen::Index>(pair.a), b = static_cast<Eigen::Index>(pair.b);
        matrix(a, b) = matrix(b, a) = pair.rho;
    }
    return matrix;
}

double leastEigenvalue(const Matrix& matrix)
{
    return Eigen::SelfAdjointEigenSolver<Matrix>(matrix, Eigen::EigenvaluesOnly).eigenvalues()(0);
}

Matrix nearestCorrelationMatrix(const Matrix& matrix, double floor)
{
    constexpr int mostSteps = 1000;
    constexpr double near = 1e-10;
    Matrix nearest = matrix;
    Matrix correction = Matrix::Zero(matrix.rows(), matrix.cols());
    for (int step = 0; step < mostSteps; ++step) {
        const Matrix corrected = nearest - correction;
        const Matrix definite = ontoDefinite(corrected, floor);
        correction = definite - corrected;
        const Matrix before = nearest;
        nearest = definite;
        nearest.diagonal().setOnes();
        if ((nearest - before).norm() <= near * nearest.norm())
            break;
    }
    // The last step is onto the definite ones, whose diagonal is 1 to within rounding.
    return scaledToUnitDiagonal(ontoDefinite(nearest, floor));
}

} // namespace rackrent
